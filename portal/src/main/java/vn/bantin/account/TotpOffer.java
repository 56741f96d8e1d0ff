package vn.bantin.account;

/**
 * A secret offered to a person's authenticator app; it is kept nowhere until a first code proves that the app has it.
 *
 * @param text for typing it in
 * @param uri for a QR code
 * @param sealed goes into the form and comes back with the code; good in this session alone
 */
public record TotpOffer(String text, String uri, String sealed) {}
