/** All tests of pages share a window. Each begins at the same address, whatever a file saved before has made of it. */
import { beforeEach } from 'vitest'

const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }

beforeEach(() => {
  happyDOM.setURL('http://localhost:3000/')
})
