package io.countersign.order;

/** What orders need of the process engine; every call runs in the caller's transaction. */
public interface OrderProcess {

    /** Starts the process for a draft; its start takes the draft in. */
    void start(String number);

    /** Completes the requester's revision of a returned order. */
    void revised(String number);

    /** Tells the process that the order was taken back. */
    void withdrawn(String number);

    /** Tells a process that waits for decisions that other decisions would be asked for now. */
    void factsChanged(String number);
}
