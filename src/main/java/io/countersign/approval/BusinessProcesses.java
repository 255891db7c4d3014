package io.countersign.approval;

/**
 * The way of every feature to its own processes; the business key of a process is the number of its subject. Whoever calls is
 * our own code: what a person may do was checked before.
 */
public interface BusinessProcesses {

    /** Starts the process of a draft. */
    void start(String process, String number);

    /**
     * Ends the one open task of this kind.
     *
     * @throws io.countersign.language.Refusal when it is not open any more
     */
    void complete(String process, String number, String task);

    /**
     * Hands a message to the one process of this number.
     *
     * @throws io.countersign.language.Refusal when it does not wait for that any more
     */
    void tell(String number, String message);

    /** Hands a message to the process of this number if it waits for that, and does nothing otherwise. */
    void tellIfWaiting(String number, String message);
}
