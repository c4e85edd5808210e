/** What came after the event somebody knows was deleted because of its age, or some of it. */
export class EventsExpired extends Error {
  /** The oldest event one can go on after. */
  readonly oldest: bigint;

  constructor(oldest: bigint) {
    super(`the log begins after event ${oldest}`);
    this.name = 'EventsExpired';
    this.oldest = oldest;
  }
}

/** An event somebody says they know has not come yet: they had it from another log. */
export class EventUnknown extends Error {
  constructor(id: bigint) {
    super(`there is no event ${id} yet`);
    this.name = 'EventUnknown';
  }
}

/** The key a stream was opened with is one no more. */
export class KeyRevoked extends Error {
  constructor() {
    super('the API key was revoked');
    this.name = 'KeyRevoked';
  }
}

/** The next look into the log was not paid. After the last event they were told, they can go on. */
export class CutOff extends Error {
  /** Id of the last event told. */
  readonly after: bigint;

  constructor(after: bigint, cause: unknown) {
    super('no more is read', { cause });
    this.name = 'CutOff';
    this.after = after;
  }
}
