package io.countersign.compliance.event;

import io.countersign.money.Money;

/** A professional's year with the engagement in question counted in: talks and amount against their caps. */
public record CapStanding(int year, int talks, int talksCap, Money amount, Money amountCap) {}
