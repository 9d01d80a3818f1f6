import type { AnchorHTMLAttributes, ElementType } from 'react'
import type { ButtonVariant } from './button.tsx'

/** A link that looks like a button. `as` takes the router's link where a page wants it; a plain `a` otherwise. */
export function ButtonLink({
  as: Link = 'a',
  variant = 'secondary',
  size = 'normal',
  wide = false,
  className = '',
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string
  as?: ElementType
  variant?: ButtonVariant
  size?: 'normal' | 'big'
  wide?: boolean
}) {
  return (
    <Link
      data-variant={variant}
      data-size={size}
      className={`button ${wide ? 'w-full' : ''} ${className}`}
      {...rest}
    />
  )
}
