/** Limits on a portfolio, so that a page never hangs on a file that was chosen by mistake. */

/** Bytes of a file, or characters of a pasted text. A larger one is not even read. */
export const LARGEST_FILE = 20_000_000

/** Bytes of all parts of a workbook that are read, unpacked. */
export const LARGEST_UNPACKED = 200_000_000

/** Characters of a part of a workbook that is read as a whole, such as its list of sheets. */
export const LARGEST_WHOLE_PART = 16_000_000

/** Sheets that are looked at for our headings. */
export const MOST_SHEETS = 100

/** Columns. Ours are fewer than sixty. */
export const MOST_COLUMNS = 2_000

/** Rows of a sheet with nothing in them. */
export const MOST_EMPTY_ROWS = 500_000

/** Characters of a cell. Even all options of a question together are shorter. */
export const LONGEST_ANSWER = 5_000

/** Rows with an enterprise. */
export const MOST_ENTERPRISES = 50_000

/** Faults: three in every row, more than anybody mends. It is the wrong file, or its columns are not what they seem. */
export const MOST_FAULTS = 150_000

/** Different unknown texts that are compared with ours. More than anybody confirms, and at most a second's work. */
export const MOST_COMPARED = 2_000

/** Characters of a name. A longer text is no name: a quotation mark was never closed. */
export const LONGEST_NAME = 200
