export type UserRow = { id: number; name: string; email: string; role: string; active: boolean; lineLabels: string[] };

/** The list of the account's staff. */
export function userList(rows: UserRow[], ownId: number) {
  return {
    users: rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      isSelf: row.id === ownId,
      role: row.role === 'admin' ? 'Admin' : 'Staff',
      lines: row.role === 'admin' ? 'All lines' : row.lineLabels.join(', ') || 'No lines',
      active: row.active,
    })),
  };
}

export const roleChoices = [
  { value: 'staff', label: 'Staff', hint: 'Works with the lines chosen below.' },
  { value: 'admin', label: 'Admin', hint: 'All lines, and adds lines and users.' },
];
