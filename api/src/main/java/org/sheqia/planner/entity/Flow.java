package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The most valuable set of meetings when it is left open in which slot each is held: a flow from the tables over the
 * projects to the organisations, through the person where projects share one. Shares fall with each meeting, so that a participant's arcs fill in their order. What it
 * is worth bounds every timetable.
 *
 * @param chosen pairs of the board beside the fixed ones
 */
record Flow(List<Integer> chosen, long bound) {

    static Flow over(Board board) {
        int projects = board.projects;
        int participants = board.degree.length;
        int source = participants;
        int sink = participants + 1;
        var graph = new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex <= sink + board.hosts; vertex++) {
            graph.addVertex(vertex);
        }
        long fixedWorth = board.worth().total();
        long[] open = open(board);
        Map<DefaultWeightedEdge, Integer> wide = new HashMap<>();
        long[] ofHost = new long[board.hosts];
        int[] projectsOf = new int[board.hosts];
        for (int project = 0; project < projects; project++) {
            ofHost[board.row[project]] |= open[project];
            projectsOf[board.row[project]]++;
        }
        for (int host = 0; host < board.hosts; host++) {
            if (projectsOf[host] > 1) {
                wide.put(arc(graph, source, sink + 1 + host, 0), Long.bitCount(ofHost[host]));
            }
        }
        for (int participant = 0; participant < participants; participant++) {
            int room = Math.min(board.limit[participant] - board.degree[participant], Long.bitCount(open[participant]));
            for (int nth = 1; nth <= room; nth++) {
                int worth = FairShare.of(board.degree[participant] + nth);
                if (participant >= projects) {
                    arc(graph, participant, sink, worth);
                } else {
                    int host = board.row[participant];
                    arc(graph, projectsOf[host] > 1 ? sink + 1 + host : source, participant, worth);
                }
            }
        }
        Map<DefaultWeightedEdge, Integer> pairOf = new HashMap<>();
        for (int pair = 0; pair < board.pairs; pair++) {
            if (!board.pinned[pair] && (open[board.project[pair]] & open[board.organisation[pair]]) != 0) {
                pairOf.put(arc(graph, board.project[pair], board.organisation[pair], board.value[pair]), pair);
            }
        }
        int tables = 0;
        for (int slot = 0; slot < board.count.length; slot++) {
            tables += board.planning.tables().get(slot) - board.count[slot];
        }
        int supply = tables;
        wide.put(arc(graph, source, sink, 0), supply);
        MinimumCostFlow<DefaultWeightedEdge> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, vertex -> vertex == source ? supply : vertex == sink ? -supply : 0,
                        edge -> wide.getOrDefault(edge, 1)));
        List<Integer> chosen = new ArrayList<>();
        pairOf.forEach((edge, pair) -> {
            if (flow.getFlow(edge) > 0.5) {
                chosen.add(pair);
            }
        });
        chosen.sort(null);
        return new Flow(chosen, fixedWorth + Math.round(-flow.getCost()));
    }

    /** The slots that each participant has left beside its fixed meetings. */
    private static long[] open(Board board) {
        long[] open = board.available.clone();
        for (int participant = 0; participant < open.length; participant++) {
            for (int slot = 0; slot < board.count.length; slot++) {
                if (board.at[board.row[participant]][slot] != Board.NONE || !board.hasTable(slot)) {
                    open[participant] &= ~(1L << slot);
                }
            }
        }
        return open;
    }

    private static DefaultWeightedEdge arc(DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph, int from, int to, int worth) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, -worth);
        return edge;
    }
}
