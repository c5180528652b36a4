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

  /** Read by the JVM when its first virtual thread starts. */
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  public static void main(String[] arguments) {
    var word = arguments.length == 0 ? "" : arguments[0];
    for (var command : ServiceLoader.load(Command.class)) {
      if (command.word().equals(word)) {
        System.exit(command.run(arguments));
      }
    }
    letNobodyWaitForTheBusy();
    SpringApplication.run(UniverseServer.class, arguments);
  }

  /**
   * A virtual thread that computes keeps its carrier until it waits. With as many carriers as there
   * are processors a few busy operations would keep every request waiting; more of them are shared
   * out fairly by the system.
   */
  private static void letNobodyWaitForTheBusy() {
    if (System.getProperty(CARRIERS) == null) {
      var carriers = 4 * Runtime.getRuntime().availableProcessors();
      System.setProperty(CARRIERS, Integer.toString(carriers));
    }
  }
}
