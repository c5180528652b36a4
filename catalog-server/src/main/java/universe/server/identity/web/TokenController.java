package universe.server.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import universe.server.api.Page;
import universe.server.identity.Access;
import universe.server.identity.Action;
import universe.server.identity.ApiToken;
import universe.server.identity.TokenMissing;
import universe.server.identity.Tokens;

/** Tokens of the current user; an admin may revoke those of others. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenController {

  private final Tokens tokens;
  private final Access access;

  TokenController(Tokens tokens, Access access) {
    this.tokens = tokens;
    this.access = access;
  }

  @Operation(summary = "Create a token; its text is shown this once")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  NewToken create(@RequestBody TokenRequest wanted) {
    var issued = tokens.issue(access.currentUser(), wanted.name(), wanted.expiresAt());
    var token = issued.token();
    return new NewToken(
        token.id(), token.name(), issued.text(), token.createdAt(), token.expiresAt());
  }

  @Operation(summary = "List one's own tokens")
  @GetMapping
  Page<TokenSummary> list() {
    var own = tokens.of(access.currentUser().id());
    return new Page<>(own.stream().map(TokenSummary::of).toList(), null);
  }

  @Operation(summary = "Revoke a token")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable UUID id) {
    var token = tokens.find(id).orElseThrow(() -> new TokenMissing(id));
    if (!token.account().equals(access.currentUser().id())) {
      access.require(Action.ADMINISTER, "tokens/" + id);
    }
    tokens.revoke(token);
  }

  record TokenRequest(String name, @Nullable Instant expiresAt) {}

  /** A token with its text, shown this once. */
  record NewToken(
      UUID id, String name, String token, Instant createdAt, @Nullable Instant expiresAt) {}

  @Schema(name = "Token")
  record TokenSummary(
      UUID id,
      String name,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant lastUsedAt,
      List<String> allowedActions) {

    static TokenSummary of(ApiToken token) {
      return new TokenSummary(
          token.id(),
          token.name(),
          token.createdAt(),
          token.expiresAt(),
          token.lastUsedAt(),
          List.of("revoke"));
    }
  }
}
