#pragma once

#include "diagram/channellayout.h"

/// The search for a good order of the middle column, for LayoutQuality::Best. Internal to
/// lib/diagram.
///
/// Once the middle column stands, two outer nodes u and v cost at least the smaller of the numbers
/// of crossings with u above v and with v above u, and in practice just that: the outer columns can
/// be ordered so. Hence the cost of an order of the middle column is a sum over pairs of outer
/// nodes, and nodes with the same links count as one class. Exchanging two neighbours x and y of
/// the middle column changes only the pairs of a class at x and a class at y, so that nothing is
/// ever counted anew.
///
/// | step | method | cost |
/// |---|---|---|
/// | local search | sifting of blocks of 1 to 6 neighbours through all positions, the best one
///   kept: Matuszewski, Schoenfeld, Molitor, GD 1999 (sifting); Bachmaier, Brandenburg, Brunner,
///   Huebner, JGAA 15(5) 2011 (blocks, exact deltas) | V^2 exchanges a round, each the product of
///   the classes at the two nodes |
/// | escape | iterated local search: kicks from a fixed sequence of pseudo-random numbers, kept
///   where they save crossings; Lourenco, Martin, Stuetzle 2003 | bounded by a number of steps,
///   never by a clock: the same graph always gives the same order |
/// | memory | 8 bytes for every pair of classes | |
namespace portolan {

/// Orders the middle column COLUMN of the graph for few crossings with the columns beside it, which
/// keep their order. Does nothing where the outer nodes fall into too many classes.
void siftColumn(PortGraph &graph, int column);

} // namespace portolan
