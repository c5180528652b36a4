package universe.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class UniverseServer {

  public static void main(String[] arguments) {
    SpringApplication.run(UniverseServer.class, arguments);
  }
}
