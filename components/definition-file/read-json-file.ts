/** A change is 64 KB at most; a little of it is not the file. */
export const MOST_FILE_KB = 60

/** What stands in a file that was chosen, or why it is not even sent. */
export async function readJsonFile(
  file: File,
): Promise<{ json: unknown } | { refused: 'too-large' | 'not-json' }> {
  if (file.size > MOST_FILE_KB * 1024) return { refused: 'too-large' }
  try {
    return { json: JSON.parse(await file.text()) }
  } catch {
    return { refused: 'not-json' }
  }
}
