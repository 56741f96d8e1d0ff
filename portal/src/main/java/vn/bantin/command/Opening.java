package vn.bantin.command;

import java.util.Map;

/** Opens the installation that the flags of a command name; a flag that was not given is not in the map. */
@FunctionalInterface
public interface Opening {
    Installation with(Map<String, String> flags);
}
