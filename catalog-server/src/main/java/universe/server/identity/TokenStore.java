package universe.server.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TokenStore extends Repository<ApiToken, UUID> {

  ApiToken save(ApiToken token);

  Optional<ApiToken> findById(UUID id);

  Optional<ApiToken> findByHash(byte[] hash);

  List<ApiToken> findByAccountOrderByCreatedAtDesc(UUID account);

  @Modifying
  @Query("update ApiToken set lastUsedAt = :now where id = :id")
  void noteUse(UUID id, Instant now);

  void delete(ApiToken token);

  void deleteByAccount(UUID account);
}
