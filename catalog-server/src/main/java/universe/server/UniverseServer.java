package universe.server;

import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import universe.server.api.Command;

/** Starts the server, or carries out a command that one of its rooms has. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class UniverseServer {

  public static void main(String[] arguments) {
    var word = arguments.length == 0 ? "" : arguments[0];
    for (var command : ServiceLoader.load(Command.class)) {
      if (command.word().equals(word)) {
        System.exit(command.run(arguments));
      }
    }
    SpringApplication.run(UniverseServer.class, arguments);
  }
}
