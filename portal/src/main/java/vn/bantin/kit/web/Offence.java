package vn.bantin.kit.web;

/** Why the server ends a connection of its own accord. */
enum Offence {
    CROWDING("beyond those that one address may have"),
    SLOW_HEAD("that brought no whole request in time"),
    SLOW_READING("that took their answers too slowly");

    final String what;

    Offence(String what) {
        this.what = what;
    }
}
