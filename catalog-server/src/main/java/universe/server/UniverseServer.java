package universe.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import universe.server.identity.ResetPassword;

/** Starts the server, or carries out the one command there is beside it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class UniverseServer {

  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals(ResetPassword.COMMAND)) {
      System.exit(ResetPassword.run(arguments));
    }
    SpringApplication.run(UniverseServer.class, arguments);
  }
}
