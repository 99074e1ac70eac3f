mkdir notes
echo 'Welcome every traveller by name.' > notes/welcome.txt
