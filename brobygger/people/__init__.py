"""Who is who: municipalities, teams, employees, citizens and companies."""
