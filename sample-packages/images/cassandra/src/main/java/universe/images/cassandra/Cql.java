package universe.images.cassandra;

import com.datastax.driver.core.Cluster;
import com.datastax.driver.core.ConsistencyLevel;
import com.datastax.driver.core.ResultSet;
import com.datastax.driver.core.Row;
import com.datastax.driver.core.Session;
import com.datastax.driver.core.SimpleStatement;
import com.datastax.driver.core.SocketOptions;
import com.datastax.driver.core.exceptions.DriverException;
import com.datastax.driver.core.policies.RoundRobinPolicy;
import com.datastax.driver.core.policies.WhiteListPolicy;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;

/** Runs CQL statements on one node and prints the rows that they answer. */
public final class Cql {

  private static final int PORT = 9042;

  public static void main(String[] arguments) {
    var rest = new ArrayDeque<>(List.of(arguments));
    String host = System.getenv().getOrDefault("UNIVERSE_TASK_NAME", "localhost");
    var consistency = ConsistencyLevel.ONE;
    while (!rest.isEmpty() && rest.peek().startsWith("-")) {
      String flag = rest.remove();
      switch (flag) {
        case "-h" -> host = rest.remove();
        case "-c" -> consistency = ConsistencyLevel.valueOf(rest.remove());
        default -> throw new IllegalArgumentException("-h or -c was expected, not " + flag);
      }
    }
    Iterable<String> statements = rest.isEmpty() ? standardInput() : rest;
    System.exit(run(host, consistency, statements) ? 0 : 1);
  }

  private static Iterable<String> standardInput() {
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines();
    return lines.filter(line -> !line.isBlank())::iterator;
  }

  private static boolean run(String host, ConsistencyLevel consistency, Iterable<String> statements) {
    var address = new InetSocketAddress(host, PORT);
    try (Cluster cluster =
            Cluster.builder()
                .addContactPointsWithPorts(address)
                .withLoadBalancingPolicy(new WhiteListPolicy(new RoundRobinPolicy(), List.of(address)))
                .withSocketOptions(new SocketOptions().setReadTimeoutMillis(60_000))
                .withoutJMXReporting()
                .build();
        Session session = cluster.connect()) {
      for (String statement : statements) {
        print(session.execute(new SimpleStatement(statement).setConsistencyLevel(consistency)));
      }
      return true;
    } catch (DriverException e) {
      System.err.println(e.getMessage());
      return false;
    }
  }

  private static void print(ResultSet result) {
    List<String> columns =
        result.getColumnDefinitions().asList().stream()
            .map(column -> column.getName())
            .collect(Collectors.toList());
    if (columns.isEmpty()) {
      return;
    }
    System.out.println(String.join("\t", columns));
    for (Row row : result) {
      System.out.println(
          columns.stream()
              .map(column -> String.valueOf(row.getObject(column)))
              .collect(Collectors.joining("\t")));
    }
  }
}
