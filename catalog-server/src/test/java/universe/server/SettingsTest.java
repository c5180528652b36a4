package universe.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class SettingsTest {

  @Test
  void documentsEverySetting() throws IOException {
    var documented = Files.readString(Path.of("README.md"));

    assertThat(settings())
        .hasSizeGreaterThan(40)
        .allSatisfy(setting -> assertThat(documented).contains("`" + setting + "`"));
  }

  private static Stream<String> settings() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scanner.findCandidateComponents("universe.server").stream()
        .flatMap(found -> of(String.valueOf(found.getBeanClassName())))
        .sorted();
  }

  private static Stream<String> of(String className) {
    try {
      var type = Class.forName(className);
      return of(type.getAnnotation(ConfigurationProperties.class).value(), type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> of(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(setting ->
            setting.getType().isRecord()
                ? of(name(prefix, setting), setting.getType())
                : Stream.of(name(prefix, setting)));
  }

  private static String name(String prefix, RecordComponent setting) {
    return prefix + "." + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
