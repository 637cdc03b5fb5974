/** Limits on a portfolio, so that a page never hangs on a file that was chosen by mistake. */

/** Bytes; a larger file is not even read. */
export const LARGEST_FILE = 20_000_000

/** Bytes; how large the parts of a workbook may become when they are unpacked. */
export const LARGEST_UNPACKED = 200_000_000

/** Bytes; a part of a workbook that is read as a whole, such as its list of sheets. */
export const LARGEST_WHOLE_PART = 16_000_000

/** Sheets that are looked at for our headings. */
export const MOST_SHEETS = 100

/** Columns; ours are fewer than sixty. */
export const MOST_COLUMNS = 2_000

/** Rows of a sheet with nothing in them. */
export const MOST_EMPTY_ROWS = 500_000

/** Characters; every option of a question together is shorter. */
export const LONGEST_ANSWER = 5_000

/** Rows with an enterprise. */
export const MOST_ENTERPRISES = 50_000

/** More faults than anybody mends: three in every row. It is the wrong file, or its columns are not what they seem. */
export const MOST_FAULTS = 150_000

/** Different unknown texts that are compared with ours: more than anybody confirms, and at most a second's work. */
export const MOST_COMPARED = 2_000

/** Characters; what is longer is no name but the trace of a quotation mark that was never closed. */
export const LONGEST_NAME = 200
