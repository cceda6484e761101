package org.needlewise.content;

import java.util.Map;
import java.util.TreeMap;
import org.needlewise.content.file.Words;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while nothing can be taught. It also tells which modules are taught from their last good edition. */
@Component
class ModulesHealthIndicator implements HealthIndicator {

    private final Modules modules;

    ModulesHealthIndicator(Modules modules) {
        this.modules = modules;
    }

    @Override
    public Health health() {
        Map<String, ModuleState> states = new TreeMap<>(modules.states());
        boolean anyTaught = states.values().stream().anyMatch(ModuleState::taught);
        Health.Builder health = anyTaught ? Health.up() : Health.down();
        states.forEach((id, state) -> {
            if (state.mistakes() > 0) {
                health.withDetail(id, told(state));
            }
        });
        return health.build();
    }

    private static String told(ModuleState state) {
        String edition = state.oldSince()
                .map(since -> "taught from its last good edition, of " + since)
                .orElse("not taught");
        return edition + "; " + Words.count(state.mistakes(), "mistake", "mistakes");
    }
}
