/** The values that a stream gives; where whoever takes them stops early, the stream ends. */
export async function* valuesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      whole = done;
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed has told so already.
    if (!whole) await reader.cancel().catch(() => undefined);
  }
}
