'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { TabsNav } from '#components/ui/tabs-nav.tsx'

/** The tabs of a couple; a page below a tab belongs to it, import and export to the record. */
export function CoupleTabs({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string }[]
}) {
  const path = usePathname().replace(/\/(import|export)(\/.*)?$/, '/record')
  const current = items.find(item => path === item.href || path.startsWith(`${item.href}/`))
  return <TabsNav label={label} current={current?.href ?? ''} items={items} as={Link} />
}
