/** What a lesson tells whoever teaches it. Checked when the site is built. */
export interface TeacherNotes {
  /** How long it takes with a class. */
  readonly minutes: number;
  /** What learners can do afterwards. */
  readonly goals: readonly string[];
  readonly ask: readonly Question[];
  readonly click: readonly { readonly step: number; readonly do: string }[];
  /** What learners ask, with a short answer. */
  readonly questions: readonly Answered[];
  readonly extension: string;
  /** The last question of the lesson, answered on the way out. */
  readonly exit: Answered;
}

/** A question for the room, in a step, with what will be said and what is behind it. */
export interface Question {
  readonly step: number;
  readonly question: string;
  readonly expect: readonly {
    readonly says: string;
    /** The misconception behind a wrong answer; of the right one, why it is right. */
    readonly because: string;
    readonly right?: boolean;
  }[];
}

export interface Answered {
  readonly question: string;
  readonly answer: string;
}
