/** A listener whose failure is its own: those after it are still told, and the error is heard of as any that nobody catches. */
export const alone =
  <Arguments extends unknown[]>(listener: (...told: Arguments) => void) =>
  (...told: Arguments): void => {
    try {
      listener(...told);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  };
