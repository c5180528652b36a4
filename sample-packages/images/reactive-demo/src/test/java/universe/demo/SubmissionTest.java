package universe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

  @Test
  void takesOneEvent() {
    assertThat(events("{\"id\": \"a-1\", \"kind\": \"order\", \"text\": \"two\"}"))
        .containsExactly(new Event("a-1", "order", "two"));
  }

  @Test
  void makesUpAnIdForWhoDoesNotCare() {
    var events = events("[{\"kind\": \"order\"}, {\"kind\": \"order\"}]");

    assertThat(events).hasSize(2).allSatisfy(each -> assertThat(each.id()).hasSize(36));
    assertThat(events.get(0).id()).isNotEqualTo(events.get(1).id());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          {                              | must be JSON
          {"kind": "a"} trailing         | must be JSON
          "order"                        | the body must be an event like
          []                             | must have 1 to 1000 events, had 0
          [1]                            | /0 must be an event like
          {}                             | /kind must be a string that matches
          {"kind": ""}                   | /kind must be a string that matches
          {"kind": "a b"}                | was "a b"
          {"kind": 1}                    | /kind must be a string
          {"kind": "a", "id": ""}        | /id must be a string
          {"kind": "a", "id": null}      | /id must be a string
          {"kind": "a", "text": 7}       | /text must be a string of at most 500 characters, was 7
          {"kind": "a", "colour": "red"} | /colour is unknown; an event has id, kind and text
          """)
  void saysWhatIsWrongAndWhatWouldBeRight(String json, String problem) {
    assertThat(problems(json)).singleElement().asString().contains(problem);
  }

  @Test
  void takesNothingWhereAnythingIsWrong() {
    assertThat(problems("[{\"kind\": \"fine\"}, {\"kind\": \"not fine\"}]"))
        .singleElement()
        .asString()
        .startsWith("/1/kind");
  }

  @Test
  void boundsWhatItTakesAndWhatItSays() {
    var many =
        IntStream.rangeClosed(0, Submission.MOST_EVENTS)
            .mapToObj(_ -> "{\"kind\": \"a\"}")
            .collect(Collectors.joining(",", "[", "]"));
    var wrong =
        IntStream.range(0, 50).mapToObj(_ -> "{}").collect(Collectors.joining(",", "[", "]"));

    assertThat(problems(many)).singleElement().asString().contains("had 1001");
    assertThat(problems(wrong)).hasSize(11).last().isEqualTo("and so on");
    assertThat(problems("{\"kind\": \"%s\"}".formatted("k".repeat(10_000))))
        .singleElement()
        .asString()
        .hasSizeLessThan(200);
  }

  private static List<Event> events(String json) {
    return assertThat(read(json)).asInstanceOf(type(Submission.Accepted.class)).actual().events();
  }

  private static List<String> problems(String json) {
    return assertThat(read(json)).asInstanceOf(type(Submission.Refused.class)).actual().problems();
  }

  private static Submission read(String json) {
    return Submission.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
