import { NothingHere } from '../nothing-here.tsx'

/** Inside a layout that has the page's main landmark already. */
export default function NotFound() {
  return <NothingHere />
}
