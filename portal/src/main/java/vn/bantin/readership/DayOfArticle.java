package vn.bantin.readership;

import java.time.LocalDate;
import java.util.UUID;

/** What views are added up under. */
public record DayOfArticle(UUID article, LocalDate day) {}
