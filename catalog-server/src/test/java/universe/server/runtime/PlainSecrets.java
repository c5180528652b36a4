package universe.server.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import universe.server.secret.Secrets;

/** Secrets of which there is one: its placeholder is {@code sealed}, its value {@code open-it}. */
public final class PlainSecrets implements Secrets {

  public static final String PLACEHOLDER = "sealed";
  public static final String VALUE = "open-it";

  @Override
  public String keep(UUID owner, String name, String value) {
    return PLACEHOLDER;
  }

  @Override
  public String reveal(String text) {
    return text.replace(PLACEHOLDER, VALUE);
  }

  @Override
  public boolean isSealed(String text) {
    return text.contains(PLACEHOLDER);
  }

  @Override
  public Optional<String> find(String source) {
    return Optional.empty();
  }

  @Override
  public List<Kept> keptLongerThan(Duration age) {
    return List.of();
  }

  @Override
  public void forget(UUID owner) {}

  @Override
  public void forget(UUID owner, Set<String> placeholders) {}
}
