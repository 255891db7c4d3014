package io.countersign.people;

/** Somebody no longer stands in for somebody; published in the transaction. */
public record SubstitutionCancelled(PersonId person, PersonId substitute) {}
