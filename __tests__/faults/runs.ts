import { FAULTS, type Operation, type WireFault } from './catalogue.ts';
import { type Ended, hostOf, operationsOf, type Trouble } from './play.ts';

/** A run of a scenario with its faults, and the run to compare it with. */
export interface Run {
  readonly name: string;
  readonly undisturbed: Ended;
  readonly troubles: readonly Trouble[];
}

// Only the existence of a fault matters here.
const nowhere = undefined as never;
const isPossible = ({ fault, operation }: Trouble): boolean => fault.make(operation, nowhere) !== undefined;

const pairs = (operations: readonly Operation[], faults: readonly WireFault[]): Trouble[] =>
  operations.flatMap(operation => faults.map(fault => ({ operation, fault }))).filter(isPossible);

function alone(undisturbed: Ended, troubles: readonly Trouble[]): Run[] {
  return troubles.map(({ operation, fault }) => ({
    name: `${undisturbed.scenario.name}: ${operation.action}, call ${operation.call + 1}: ${fault.name}`,
    undisturbed,
    troubles: [{ operation, fault }],
  }));
}

/** In run number `shift`, each operation has the fault at that distance from its own place: each meets each, in as many runs as there are faults. */
function together(undisturbed: Ended, operations: readonly Operation[], faults: readonly WireFault[]): Run[] {
  return faults.map((_, shift) => ({
    name: `${undisturbed.scenario.name}: ${operations[0]?.action} and others, ${faults[shift]?.name} and others`,
    undisturbed,
    troubles: operations.flatMap((operation, index) => pairs([operation], [faults[(index + shift) % faults.length] as WireFault])),
  }));
}

/** Every fault of the catalogue on every operation of a run without faults. */
export function runsOf(undisturbed: Ended): Run[] {
  const { together: groups = [] } = undisturbed.scenario;
  const operations = operationsOf(undisturbed);
  const isGrouped = (operation: Operation): boolean => groups.some(group => group(operation));
  // A host without a DNS entry is never reached: the first operation is enough.
  const isFirst = (operation: Operation): boolean => operations.find(each => hostOf(each) === hostOf(operation)) === operation;
  const single = pairs(operations, FAULTS).filter(
    ({ operation, fault }) => (fault.alone || !isGrouped(operation)) && (fault.lookUp === undefined || isFirst(operation)),
  );
  const inGroup = (group: (operation: Operation) => boolean): Run[] => {
    const own = operations.filter(group);
    const shared = FAULTS.filter(fault => !fault.alone);
    // Temporary faults have their own runs, which must end as the run without faults.
    const kinds = Map.groupBy(shared, ({ effect }) => effect(own[0] as Operation) === 'passes');
    return [...kinds.values()].flatMap(each => together(undisturbed, own, each));
  };
  return [...alone(undisturbed, single), ...groups.flatMap(inGroup)];
}
