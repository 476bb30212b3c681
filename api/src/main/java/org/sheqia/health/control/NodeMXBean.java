package org.sheqia.health.control;

/** What this process tells whoever manages it, and what it can be told: by JMX inside the process, which no network reaches. */
public interface NodeMXBean {

    /** JSON: {@code status} UP, DEGRADED or DOWN, what is there, and what to see to. */
    String getDetail();

    /** Figures as Prometheus reads them. */
    String getMetrics();

    /** How many requests are being answered, but for streams that stay open. */
    int getUnderWay();

    /** Not ready from now on: a load balancer sends nobody any more. */
    void drain();
}
