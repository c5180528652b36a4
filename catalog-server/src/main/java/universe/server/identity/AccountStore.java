package universe.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountStore extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByName(String name);

  List<Account> findAllByOrderByName();

  boolean existsByName(String name);

  long count();
}
