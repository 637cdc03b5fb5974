/** Resets the address before each test. All tests of pages share a window, and saving a file may have changed it. */
import { beforeEach } from 'vitest'

const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }

beforeEach(() => {
  happyDOM.setURL('http://localhost:3000/')
})
