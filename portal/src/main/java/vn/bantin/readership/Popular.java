package vn.bantin.readership;

import vn.bantin.article.Headline;

/** A live article with how often it was read in the period that was asked for. */
public record Popular(Headline headline, long views) {}
