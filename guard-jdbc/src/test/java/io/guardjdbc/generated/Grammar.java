package io.guardjdbc.generated;

/** Makes statements that its database accepts, destructive and harmless ones in like numbers. */
interface Grammar {

  Sentence next(Choices choices);
}
