/** The long form of the completeness promise: sixteen differences planted among a thousand documents, at twenty places each. */
import { expect, test } from 'vitest';
import { ASTRAY, KINDS } from '../../src/mapping/month/astray.fixture.ts';
import { compareMonth } from '../../src/mapping/month/compare.ts';
import { factsOf, healthyMonth } from '../../src/mapping/month/month.fixture.ts';

test.each(Array.from({ length: 20 }, (_, shift) => shift))(
  'sixteen of a thousand go astray, shifted by %i: sixteen are found, and nothing else',
  (shift) => {
    const month = healthyMonth(1_000);
    const planted = KINDS.map((kind, index) => `${kind} ${ASTRAY[kind](month, 20 + index * 60 + shift)}`.trimEnd());
    const found = compareMonth(factsOf(month)).findings.map(({ kind, rackbeatNumber, eaccountingNumber }) =>
      `${kind} ${rackbeatNumber ?? eaccountingNumber ?? ''}`.trimEnd(),
    );
    expect(found.toSorted()).toEqual(planted.toSorted());
  },
);
