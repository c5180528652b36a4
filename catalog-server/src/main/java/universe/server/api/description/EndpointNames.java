package universe.server.api.description;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Calls an operation like its method, after its controller: {@code instance.revisions}. */
@Component
class EndpointNames implements GlobalOperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    var controller = handler.getBeanType().getSimpleName().replace("Controller", "");
    operation.setOperationId(
        Character.toLowerCase(controller.charAt(0))
            + controller.substring(1)
            + "."
            + handler.getMethod().getName());
    return operation;
  }
}
