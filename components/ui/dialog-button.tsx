'use client'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonVariant } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** A button and the dialog it opens (at the side with place "side"); for pages of the server with fixed content. */
export function DialogButton({
  label,
  name,
  variant,
  title,
  closeLabel,
  place,
  corner,
  children,
}: {
  label: ReactNode
  /** The button's full name where its label alone does not say of what. */
  name?: string
  variant?: ButtonVariant
  title: string
  closeLabel: string
  place?: 'centre' | 'side'
  corner?: ReactNode
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant={variant} aria-haspopup="dialog" aria-label={name} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={closeLabel}
        place={place}
        corner={corner}
      >
        {children}
      </Dialog>
    </>
  )
}
