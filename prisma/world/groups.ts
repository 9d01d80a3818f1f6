import type { World } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { GroupKey, StaffKey, Story } from './story.ts'

/** Groups by key: only their clinician knows that they are. */
const groups: Readonly<Record<GroupKey, { name: string; clinician: StaffKey; madeAgo: number }>> = {
  tuesdays: { name: 'Tuesday evenings', clinician: 'amara', madeAgo: 20 },
}

/** The groups that any of these stories is in, each with its couples. */
export function groupRows(setting: Setting, stories: readonly Story[]): World['groups'] {
  const { practiceId } = setting
  const inGroup = Map.groupBy(
    stories.flatMap(story => (story.group ? [{ story, key: story.group }] : [])),
    ({ key }) => key,
  )
  return [...inGroup].map(([key, members]) => {
    const { name, clinician, madeAgo } = groups[key]
    const groupId = setting.id(paths.group(key))
    return {
      group: {
        ...{ id: groupId, practiceId, name },
        createdBy: setting.id(paths.staff(clinician)),
        createdAt: setting.at(madeAgo, 9 * 60, members[0]!.story.zone),
      },
      members: members.map(({ story }) => ({
        ...{ id: setting.id(`${paths.couple(story)}/groups/${key}`), practiceId, groupId },
        coupleId: setting.id(paths.couple(story)),
        addedAt: setting.at(madeAgo, 9 * 60 + 5, story.zone),
      })),
    }
  })
}
