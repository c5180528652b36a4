package universe.server.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import universe.spec.workload.Service;

/** The variables that tell a task who and where it is (marathon-app 6.1). */
@Component
class InjectedEnvironment {

  /**
   * The variables of the definition, with the injected ones around them.
   *
   * @param published host ports by the position of the port
   */
  Map<String, String> around(
      Map<String, String> defined,
      Instance instance,
      Revision revision,
      Service service,
      int index,
      Map<Integer, Integer> published) {
    var all = new LinkedHashMap<String, String>();
    all.put("MARATHON_APP_ID", instance.name());
    var ports = service.networking().ports();
    for (var position = 0; position < ports.size(); position++) {
      var port = published.getOrDefault(position, ports.get(position).number());
      all.put("PORT" + position, port.toString());
    }
    all.putAll(defined);
    return all;
  }
}
