'use client'
import type { ComponentProps } from 'react'
import { Dialog } from './dialog.tsx'

/** A dialog at the end side of the window, over what one is looking at; as tall as the window. */
export function Drawer(props: Omit<ComponentProps<typeof Dialog>, 'place'>) {
  return <Dialog {...props} place="side" />
}
