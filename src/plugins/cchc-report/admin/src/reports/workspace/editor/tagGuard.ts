import { EditorState, type Extension, StateEffect, type Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { findTags, groupTags, type LiquidTag } from '../../model/liquidTags';

/** A change was dropped because it would have broken a condition or a loop. */
const KEPT = StateEffect.define<true>();

const isIntact = ({ changes, newDoc }: Transaction, { from, to, source }: LiquidTag): boolean =>
  newDoc.sliceString(changes.mapPos(from, 1), changes.mapPos(to, -1)) === source;

/** True if every condition and loop keeps all of its tags or loses all of them. */
const keepsGroups = (transaction: Transaction): boolean =>
  groupTags(findTags(transaction.startState.doc.toString())).every((group) => {
    const intact = group.filter((tag) => isIntact(transaction, tag)).length;
    return intact === 0 || intact === group.length;
  });

/**
 * Drops a change that would remove a part of a condition or a loop; all of it may be removed at once. Texts that are put in
 * from outside, and what is undone, are let through.
 * @param kept told when a change was dropped
 */
export const tagGuard = (kept: () => void): Extension => [
  EditorState.transactionFilter.of((transaction) => {
    const isEdit = transaction.isUserEvent('delete') || transaction.isUserEvent('input');
    if (!transaction.docChanged || !isEdit || keepsGroups(transaction)) return transaction;
    return { effects: KEPT.of(true) };
  }),
  EditorView.updateListener.of(({ transactions }) => {
    if (transactions.some(({ effects }) => effects.some((effect) => effect.is(KEPT)))) kept();
  }),
];
