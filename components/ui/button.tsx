import type { ButtonHTMLAttributes } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet'

/**
 * A button. `normal` is 40 px at the desk and 48 px inside `.portal`; `big` is 48 px everywhere.
 * There is no red variant on purpose: red is for a safety flag only, and what is done can be undone.
 */
export function Button({
  variant = 'secondary',
  size = 'normal',
  wide = false,
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant
  size?: 'normal' | 'big'
  wide?: boolean
}) {
  return (
    <button
      type={type}
      data-variant={variant}
      data-size={size}
      className={`button ${wide ? 'w-full' : ''} ${className}`}
      {...rest}
    />
  )
}
