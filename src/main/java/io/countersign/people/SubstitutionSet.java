package io.countersign.people;

/** Somebody stands in for somebody, now or from some day on; published in the transaction. */
public record SubstitutionSet(PersonId person, PersonId substitute) {}
