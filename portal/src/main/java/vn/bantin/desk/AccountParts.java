package vn.bantin.desk;

import vn.bantin.account.LinkMail;
import vn.bantin.account.OpenId.Provider;
import vn.bantin.kit.secret.Seal;

/** What the desk's pages about accounts are made with beside the database. */
public record AccountParts(Seal seal, LinkMail mail, Provider provider) {}
