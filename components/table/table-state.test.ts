import { expect, test } from 'vitest'
import { readTableState, type TableState, writeTableState } from './table-state.ts'

const columns = ['couple', 'next', 'done']
const fallback: TableState = {
  sort: { id: 'next', desc: false },
  search: '',
  hidden: ['done'],
  density: 'normal',
}

test('the plain address is the plain table', () => {
  expect(readTableState(new URLSearchParams(), columns, fallback)).toEqual(fallback)
  expect(writeTableState(fallback, fallback).toString()).toBe('')
})

test.each<TableState>([
  { sort: { id: 'couple', desc: true }, search: 'Inés & Noor', hidden: [], density: 'dense' },
  { sort: { id: 'next', desc: true }, search: '', hidden: ['next', 'done'], density: 'normal' },
])('what is written is read again (%#)', state => {
  const address = writeTableState(state, fallback).toString()
  expect(readTableState(new URLSearchParams(address), columns, fallback)).toEqual(state)
})

test('what the table does not know is ignored', () => {
  const hostile = new URLSearchParams('sort=-secret&hide=secret,done&density=huge')
  expect(readTableState(hostile, columns, fallback)).toEqual(fallback)
})
