package universe.server.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browser sessions of accounts, whichever server they began on. */
@Component
class Sessions {

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void endAllOf(UUID account) {
    jdbc.sql("delete from spring_session where principal_name = :account")
        .param("account", account.toString())
        .update();
  }
}
