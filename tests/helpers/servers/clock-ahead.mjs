// Loaded before a server: sets its clock ahead, as that of a machine that is wrong. CLOCK_AHEAD_MS says by how much.
const ahead = Number(process.env.CLOCK_AHEAD_MS);
const TrueDate = Date;

class DateAhead extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return TrueDate.now() + ahead;
  }
}

globalThis.Date = DateAhead;
